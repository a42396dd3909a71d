package vn.ntm.training.support;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;

/** Carries the annotations that give {@link TestDatabase} and {@link TestMailServer} to all tests, so that Quarkus starts once. */
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = TestMailServer.class, scope = TestResourceScope.GLOBAL)
class EveryTestUsesTheTestDatabase {}
