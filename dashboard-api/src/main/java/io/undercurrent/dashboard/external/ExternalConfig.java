package io.undercurrent.dashboard.external;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;

/** Whether company-level figures are made that may be shown outside. */
@ConfigMapping(prefix = "undercurrent.external")
interface ExternalConfig {

    /** The privacy budget of a wave, spent in equal parts on its items; 0 makes no such figures. */
    @WithDefault("0")
    @DecimalMin("0")
    @DecimalMax("10")
    BigDecimal epsilon();
}
