import styles from './Ripples.module.css';

const RADII = [34, 46, 61, 82, 110, 147, 197, 264, 353, 474];
const CENTRES = [
  { x: 250, y: 270, rings: 9 },
  { x: 600, y: 520, rings: 10 },
] as const;
const FAINTEST = 0.18;

/** Two sets of ripples that meet; the art of the lock screen, holds no information. */
export function Ripples() {
  return (
    <svg
      className={styles['art']}
      viewBox="0 0 838 768"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      {CENTRES.map(({ x, y, rings }) => (
        <g key={x}>
          {RADII.slice(0, rings).map((radius, index) => (
            <circle
              key={radius}
              className={styles['ring']}
              cx={x}
              cy={y}
              r={radius}
              opacity={1 - (index / (rings - 1)) * (1 - FAINTEST)}
            />
          ))}
          <circle className={styles['drop']} cx={x} cy={y} r={6} />
        </g>
      ))}
    </svg>
  );
}
