import { attributeOf, scanXml } from './xml-scanner';

/** Where one part of a package points to. */
export interface Relationship {
  readonly id: string;
  /** Its last word, such as `worksheet`: the rest differs between the two makes of the format. */
  readonly type: string;
  /** As written, with the namespace of its make. */
  readonly fullType: string;
  /** The part's path; an address where it is external. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** The path of the part that holds the relationships of another; '' stands for the package. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** @param part that they belong to: targets are said from there. */
export function readRelationships(xml: string, part: string): Relationship[] {
  const relationships: Relationship[] = [];
  scanXml(xml, {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      const target = attributeOf(attributes, 'Target') ?? '';
      const fullType = attributeOf(attributes, 'Type') ?? '';
      const isExternal = attributeOf(attributes, 'TargetMode') === 'External';
      relationships.push({
        id: attributeOf(attributes, 'Id') ?? '',
        type: fullType.slice(fullType.lastIndexOf('/') + 1),
        fullType,
        target: isExternal ? target : resolveTarget(part, target),
        isExternal,
      });
    },
    close() {},
    text() {},
  });
  return relationships;
}

/** The path that a target names, seen from a part. */
function resolveTarget(part: string, target: string): string {
  const path = decodePath(target.replaceAll('\\', '/').replace(/#.*$/, ''));
  if (path.startsWith('/')) return path.replace(/^\/+/, '');
  const folders = part.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.' && step !== '') folders.push(step);
  }
  return folders.join('/');
}

function decodePath(path: string): string {
  if (!path.includes('%')) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** What each part is. Paths are asked for in any case, as the format has it. */
export class ContentTypes {
  readonly #byExtension = new Map<string, string>();
  readonly #byPath = new Map<string, string>();

  constructor(xml: string) {
    scanXml(xml, {
      open: (name, attributes) => {
        const type = attributeOf(attributes, 'ContentType') ?? '';
        const extension = attributeOf(attributes, 'Extension');
        const path = attributeOf(attributes, 'PartName');
        if (name === 'Default' && extension) {
          this.#byExtension.set(extension.toLowerCase(), type);
        }
        if (name === 'Override' && path) {
          this.#byPath.set(path.replace(/^\/+/, '').toLowerCase(), type);
        }
      },
      close() {},
      text() {},
    });
  }

  of(path: string): string {
    const wanted = path.toLowerCase();
    const extension = wanted.slice(wanted.lastIndexOf('.') + 1);
    return this.#byPath.get(wanted) ?? this.#byExtension.get(extension) ?? '';
  }
}

/** Whether it leads to what somebody signed the package with. */
export const isSignature = ({ fullType }: Pick<Relationship, 'fullType'>): boolean =>
  /digital-signature\/origin$/.test(fullType);
