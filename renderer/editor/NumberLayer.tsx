import styles from './NumberLayer.module.css';
import { numbersAttribute } from './remarkNumbers.ts';

/**
 * Where the numbers of remarks stand over the text that follows it: `placeNumbers` fills it, outside
 * of that text. It takes no room.
 */
export function NumberLayer() {
  return <span className={styles['numbers']} {...{ [numbersAttribute]: '' }} />;
}
