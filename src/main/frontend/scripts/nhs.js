import { createAll, Button, ErrorSummary, Header, PasswordInput, SkipLink } from 'nhsuk-frontend';

for (const component of [Button, ErrorSummary, Header, PasswordInput, SkipLink]) {
  createAll(component);
}
