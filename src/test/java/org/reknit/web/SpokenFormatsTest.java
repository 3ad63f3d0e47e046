package org.reknit.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.reknit.Storage;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/** Content files are in YAML; what browsers send and are sent never is. */
class SpokenFormatsTest {
    @Test
    void noPageReadsOrWritesYaml() {
        var converters =
                Storage.SQLITE.server().part(RequestMappingHandlerAdapter.class).getMessageConverters();
        assertThat(converters).anyMatch(converter -> converter.canRead(Object.class, MediaType.APPLICATION_JSON));
        for (var yaml : new MediaType[] {MediaType.APPLICATION_YAML, MediaType.valueOf("application/x-yaml")}) {
            assertThat(converters)
                    .noneMatch(converter -> converter.canRead(Object.class, yaml))
                    .noneMatch(converter -> converter.canWrite(Object.class, yaml));
        }
    }
}
