package io.undercurrent.dashboard.testsupport;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.undercurrent.postgres.PostgresTestResource;

/** What every {@code @QuarkusTest} of this module runs with: a database, a survey-api to talk to, and webhooks that lose no time. */
@QuarkusTestResource(value = PostgresTestResource.class, initArgs = @ResourceArg(name = "service", value = "dashboard"))
@QuarkusTestResource(SurveyStandIn.class)
@QuarkusTestResource(ImpatientWebhooks.class)
public final class DashboardServices {

    private DashboardServices() {}
}
