package io.undercurrent.dashboard.testsupport;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.undercurrent.postgres.PostgresTestResource;

/** What every {@code @QuarkusTest} of this module runs with: a database, and a survey-api to talk to. */
@QuarkusTestResource(value = PostgresTestResource.class, initArgs = @ResourceArg(name = "service", value = "dashboard"))
@QuarkusTestResource(SurveyStandIn.class)
public final class DashboardServices {

    private DashboardServices() {}
}
