package io.undercurrent.survey.testsupport;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.ResourceArg;
import io.undercurrent.postgres.PostgresTestResource;
import java.util.Map;

/**
 * What every {@code @QuarkusTest} of this service runs with: real databases, a stand-in for dashboard-api, and secrets.
 * Test resources are global, so that one start of the service serves all tests.
 */
@QuarkusTestResource(value = PostgresTestResource.class, initArgs = @ResourceArg(name = "service", value = "survey"))
@QuarkusTestResource(StandInDashboard.class)
@QuarkusTestResource(ServiceUnderTest.class)
public final class ServiceUnderTest implements QuarkusTestResourceLifecycleManager {

    public static final String ADMIN = "admin";
    public static final String ADMIN_PASSWORD = "only-for-tests-only";
    public static final String SERVICE = "dashboard-api";
    public static final String SERVICE_PASSWORD = "between-test-services";

    @Override
    public Map<String, String> start() {
        return Map.of(
                "undercurrent.bootstrap.password",
                ADMIN_PASSWORD,
                "undercurrent.service.password",
                SERVICE_PASSWORD,
                "undercurrent.master-key",
                "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
                "undercurrent.newcomers.days",
                "0", // tests share one roster; one that is about newcomers lets them come tomorrow
                "undercurrent.wave.check-every",
                "0.2s");
    }

    @Override
    public void stop() {}
}
