import { expect, type Page, test } from '@playwright/test';

declare global {
  interface Window {
    reportProblem(problem: string): void;
  }
}

/** Everything that goes wrong in the page from now on: errors, refused by the security policy, failed or foreign requests. */
async function watchProblems(page: Page, ownOrigin: string): Promise<string[]> {
  const problems: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && problems.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => problems.push(`failed: ${request.url()}`));
  page.on('response', (response) => response.status() >= 400 && problems.push(`status ${response.status()}: ${response.url()}`));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== 'data:' && origin !== ownOrigin) problems.push(`foreign request: ${request.url()}`);
  });
  await page.exposeFunction('reportProblem', (problem: string) => problems.push(problem));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      if (!(event instanceof SecurityPolicyViolationEvent)) return;
      window.reportProblem(
        `policy ${event.violatedDirective} refused ${event.blockedURI} at ${event.sourceFile}:${event.lineNumber}`,
      );
    });
  });
  return problems;
}

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
