import { expect, test } from '@playwright/test';
import { watchProblems } from './watchProblems.ts';

test('the built page opens without an error, a refusal of its security policy or a request to another host', async ({
  page,
  baseURL,
}) => {
  const problems = await watchProblems(page, String(baseURL));
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(problems).toEqual([]);
});

test('the security policy of the built page refuses inline styles, inline scripts, generated code and other hosts', async ({
  page,
  baseURL,
}) => {
  const problems = await watchProblems(page, String(baseURL));
  await page.goto('/');
  await page.evaluate(async () => {
    for (const tag of ['style', 'script']) document.head.append(Object.assign(document.createElement(tag), { textContent: 'x' }));
    setTimeout('1');
    await fetch('https://example.invalid/').catch(() => undefined);
  });
  const refusals = () =>
    problems.filter((problem) => problem.startsWith('policy')).map((problem) => problem.split(' ').slice(1, 4).join(' '));
  const expected = [
    'style-src-elem refused inline',
    'script-src-elem refused inline',
    'script-src refused eval',
    'connect-src refused https://example.invalid/',
  ];
  await expect.poll(() => new Set(refusals())).toEqual(new Set(expected));
});
