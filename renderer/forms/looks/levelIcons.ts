import { Building2, House, LifeBuoy, User, Waypoints } from 'lucide-react';

/** The sign of each level; the tones beside them stand in `LevelTile.module.css`. */
export const levelIcons = {
  youth: User,
  family: House,
  environment: Waypoints,
  careSystem: LifeBuoy,
  society: Building2,
} as const;
