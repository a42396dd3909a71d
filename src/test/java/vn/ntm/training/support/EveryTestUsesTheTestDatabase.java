package vn.ntm.training.support;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;

/** Carries the annotation that gives {@link TestDatabase} to all tests, so that Quarkus starts once for them. */
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class EveryTestUsesTheTestDatabase {}
