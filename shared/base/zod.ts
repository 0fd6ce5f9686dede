import { z } from 'zod';

// zod probes `new Function` unless told not to; under our content security policy that is a
// violation. Everyone imports zod from here, so that this runs first.
z.config({ jitless: true });

export { z };
