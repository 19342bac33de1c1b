package io.undercurrent.dashboard.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.undercurrent.dashboard.indicator.Drivers;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What goes with belonging, with worry and with wanting this work, over everyone. */
@Schema(description = "What goes with belonging, with worry and with wanting this work, over everyone")
record WaveDrivers(@JsonUnwrapped Origin origin, Reading reading, List<Drivers> models) {

    static WaveDrivers of(RequestedRelease requested) {
        return new WaveDrivers(
                Origin.of(requested.id(), requested.release()),
                new Reading(
                        "A share is the part of the outcome's spread that goes with an item; together they make R².",
                        "What goes with something need not cause it, and all of it is from one questionnaire."),
                requested.release().wholeWave().drivers());
    }
}
