import type { IconNode } from 'lucide';

// One set (Lucide), named here so that a bundle carries what is used and nothing else.
export {
  ArrowDown,
  ArrowRight,
  ArrowUp,
  ChartColumn,
  Check,
  ChevronDown,
  CircleAlert,
  CircleCheck,
  CircleDashed,
  CircleX,
  ClipboardPaste,
  Clock,
  Copy,
  Download,
  ExternalLink,
  FileCheck,
  FileUp,
  Flame,
  Globe,
  History,
  Info,
  Laptop,
  LayoutList,
  Link,
  LockKeyhole,
  Newspaper,
  PenLine,
  Redo2 as Redo,
  RefreshCw,
  Search,
  Send,
  Settings,
  Shuffle,
  Sparkles,
  Star,
  Target,
  Trash,
  TriangleAlert,
  Undo2 as Undo,
  Users,
  WifiOff,
  X as Cross,
} from 'lucide';
export type { IconNode };

/** The networks' marks, drawn plainly in the manner of the set, which has no brands. */
export const LinkedInMark: IconNode = [
  ['circle', { cx: '5', cy: '5', r: '2.1', fill: 'currentColor', stroke: 'none' }],
  ['path', { d: 'M3.2 9.2h3.6V21H3.2z', fill: 'currentColor', stroke: 'none' }],
  [
    'path',
    {
      d: 'M10 9.2h3.4v1.7c.7-1.2 2-2 3.8-2 3.4 0 4.3 2.2 4.3 5.3V21h-3.6v-6.2c0-1.6-.3-2.9-1.9-2.9-1.8 0-2.4 1.3-2.4 3V21H10z',
      fill: 'currentColor',
      stroke: 'none',
    },
  ],
];

export const XMark: IconNode = [
  ['path', { d: 'M3.5 3.5h4.2l12.8 17h-4.2z' }],
  ['path', { d: 'm19.7 3.5-6.5 7.2M10.6 13.5l-6.4 7' }],
];
