package io.undercurrent.rest.caching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EntityTagsTest {

    @Test
    void tag_isStrongAndAFunctionOfItsParts() {
        assertThat(EntityTags.strong("release", "json")).isEqualTo(EntityTags.strong("release", "json"));
        assertThat(EntityTags.strong("release", "json").isWeak()).isFalse();
        assertThat(EntityTags.strong("release", "json")).isNotEqualTo(EntityTags.strong("release", "csv"));
    }

    @Test
    void parts_areKeptApart() {
        assertThat(EntityTags.strong("ab", "c")).isNotEqualTo(EntityTags.strong("a", "bc"));
        assertThat(EntityTags.strong("a")).isNotEqualTo(EntityTags.strong("a", ""));
    }
}
