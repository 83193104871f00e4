package org.productops.modules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Confluence says where a space is; an address made of its key is an old one, which may be read and not written. */
class SpaceAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"src/main/java", "src/main/resources", "src/main/frontend/src"})
    void noAddressOfASpaceIsMadeOfItsKey(String root) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(root))) {
            assertThat(files.filter(Files::isRegularFile)
                            .filter(file -> !file.toString().endsWith(".png"))
                            // Reads the addresses that people copy from their browser.
                            .filter(file -> !file.endsWith("PageReference.java")))
                    .isNotEmpty()
                    .allSatisfy(
                            file -> assertThat(Files.readString(file)).doesNotContain("/display/", "viewspace.action"));
        }
    }
}
