import styles from './Avatar.module.css';

export interface AvatarProps {
  readonly name: string;
}

/** The first letter of a name in a disc; the name itself stands beside it. */
export function Avatar({ name }: AvatarProps) {
  return (
    <span className={styles['avatar']} aria-hidden="true">
      {/\p{L}/u.exec(name)?.[0].toLocaleUpperCase('nl') ?? '?'}
    </span>
  );
}
