import type { IDBPDatabase, OpenDBCallbacks } from 'idb';

/**
 * Opens a database once, and again when the browser has closed it (profile trouble), when a newer version of ours wants it, or
 * when opening failed.
 */
export function keepOpen<Schema>(
  open: (
    callbacks: Required<Pick<OpenDBCallbacks<Schema>, 'blocking' | 'terminated'>>,
  ) => Promise<IDBPDatabase<Schema>>,
): () => Promise<IDBPDatabase<Schema>> {
  let opening: Promise<IDBPDatabase<Schema>> | null = null;
  const drop = () => {
    opening = null;
  };
  return () => {
    opening ??= open({
      blocking: (_, __, { target }) => {
        (target as IDBDatabase).close();
        drop();
      },
      terminated: drop,
    }).catch((error: unknown) => {
      drop();
      throw error;
    });
    return opening;
  };
}
