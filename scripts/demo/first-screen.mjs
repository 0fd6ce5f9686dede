/**
 * What somebody sees who opens Samenhang for the first time.
 * @param {import('../demo.mjs').Stage} stage
 */
export async function demo({ window, picture }) {
  await window.getByRole('heading').first().waitFor();
  await picture('first-screen');
}
