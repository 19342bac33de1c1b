package io.undercurrent.dashboard.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a view is to be read, in a sentence each, for those who see nothing but it. */
@Schema(description = "How the view is to be read")
record Reading(String howToRead, String doesNotSay) {}
