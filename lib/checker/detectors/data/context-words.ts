/*
 * Words that say what a number beside them is, by weight: above 0 what is looked for, below 0 something else. "telefon*" begins
 * a word, "*nummer" ends a longer one; what weighs 0.5 only counts where no other word says anything.
 */

/** Numbers that are told by name: orders, cases, accounts, goods, firms. No personal data, whatever they look like. */
const OTHER_NUMBERS =
  'ordre order orders ordernr po dokument* faktura* invoice* sag sagen sagsnr journal* cvr vat moms org orgnr hrb konto kontonr account ' +
  'tracking trace pakkenr pakkenummer parcel shipment forsendelse ean gtin gln isbn issn doi imei vin varenr sku modelnr ' +
  'serienr serienummer serial ref reference referencenr ticket patent version firmware matrikel* pmid nct batch uuid commit ' +
  'build revision rev sha hash stregkode barcode sporings* bilag kvittering receipt transaktion* transaction bibliotek* lotto* vindertal* artikel* lot bban pakkelabel* label reservedel* str størrelse* ' +
  'score scores resultat* sæt sættene lov bekendtgørelse bek';

export const contextWords = {
  phone: [
    [
      2,
      'tlf tlfnr tel telf telefon* mobil* mobile* phone* fax telefax cell cellphone handy handynummer* rufnummer whatsapp signal hotline ' +
        'direkte landline extension lokalnummer hotlinen helpline viber facetime telephone* mob puh ph mobilnr *mobil *telefon *telefonen ' +
        'hovednummer hovednummeret vagtnummer vagtnummeret kontaktnummer kontaktnummeret',
    ],
    [
      1,
      'bel bellen fange fanges fang ring ringe ringer ringes opkald call calls calling dial sms text kontakt kontakte contact reach fat nås ' +
        'træffes anrufen anruf erreichbar ringa ringt wa mobilepay swish vipps number nummer nummeret nr num no reception receptionen zentrale rufen växeln växel sentralbord llámame appelez chiamami',
    ],
    [-1, `${OTHER_NUMBERS} id part item model *nr *nummer *nummeret *kode *code kode code pin`],
  ],
  card: [
    [
      1,
      'card* visa mastercard dankort amex cvv cvc kort kortnummer* kortnr betalingskort* kreditkort* debetkort* hævekort* ' +
        'creditcard* maestro unionpay jcb diners discover american express kreditkarte* betalkort* kortet cc mc',
    ],
    [-1, `${OTHER_NUMBERS} id gavekort* *nr *nummer`],
  ],
  cpr: [
    [
      1,
      'cpr cprnr cprnummer* personnummer* personnr fødselsnummer* fødselsnr sikringsnummer* social national personal ' +
        'identity identification personid borger patient* født birth ssn',
    ],
    [-1, `${OTHER_NUMBERS} tlf tlfnr tel telefon* mobil* phone* ring kald fax *nr *nummer`],
  ],
  ssn: [
    [1, 'ssn ssns socialsecurity social security taxpayer itin soc'],
    [-1, `${OTHER_NUMBERS} case part item model sku tlf tel telefon* phone* mobil* fax *nr *nummer`],
  ],
  nino: [
    [1, 'nino ni nin national insurance nationalinsurance'],
    [-1, `${OTHER_NUMBERS} id part item model product flight fly passport pas plate registration postcode *nr *nummer`],
  ],
  ip: [
    [
      1,
      'ip ips ipv ipadresse* server* host* address adresse* subnet* gateway dns ping ssh router* vpn firewall cidr localhost proxy node',
    ],
    [
      -1,
      'version* v ver release* build* firmware software app update* opdat* udgave* patch bump bumped fw libssl openssl sdk driver* kapitel afsnit paragraf section sektion wcag ' +
        'dotnet preview beta rc kernel runtime nightly bilag chapter figur figure tabel table clause punkt pkt kap trin krav windows macos ios android chrome firefox safari edge oid bios tlf telefon* mobil* serie* serial *nummer *nr',
    ],
  ],
} satisfies Record<string, [weight: number, words: string][]>;
