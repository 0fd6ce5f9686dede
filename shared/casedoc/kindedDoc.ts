import * as Y from 'yjs';
import { isCollectionName } from '../analysis/collectionNames.ts';
import { blockMapName } from './blockNames.ts';

type AnyKind = new () => Y.AbstractType<unknown>;

/**
 * A document that knows by its name what kind each root of ours is. A plain one learns that when a
 * root is first asked for, and then goes through all that stands in it once more. In everything
 * else it does as a plain one does.
 */
export class KindedDoc extends Y.Doc {
  /** Texts that nobody has asked for yet. */
  readonly #untouched = new Set<Y.Text>();

  constructor(options: { readonly gc: boolean }) {
    // Only documents inside one another are told apart by it, and making one takes time.
    super({ ...options, guid: 'case' });
    this.on('beforeObserverCalls', () => {
      // A root of unknown kind is not tidied up: opening a document must not write in it.
      for (const text of this.#untouched) text._hasFormatting = false;
    });
  }

  override get<Kind extends AnyKind>(name: string, kind?: Kind): InstanceType<Kind> {
    if (!this.share.has(name)) this.#make(name);
    const root = super.get(name, kind);
    if (kind !== undefined && root instanceof Y.Text) this.#untouched.delete(root);
    return root;
  }

  #make(name: string): void {
    if (name.startsWith('txt:')) this.#untouched.add(super.get(name, Y.Text));
    else if (isCollectionName(name) || name === blockMapName) super.get(name, Y.Map);
  }
}
