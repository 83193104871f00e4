package org.productops.common.imports.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.productops.common.error.FieldErrors;
import org.productops.common.imports.ImportCheck;
import org.productops.common.imports.ImportFate;
import org.productops.common.web.PageRequest;

class ImportPartTest {

    private static String shown(String named, int asked, Map<ImportFate, Integer> counts) {
        PageRequest request = mock(PageRequest.class);
        when(request.text(ImportPart.FIELD)).thenReturn(named);
        ImportCheck check = new ImportCheck(
                1, Instant.EPOCH, counts, false, 0, 0, asked, 0, List.of(), Optional.empty(), FieldErrors.none());
        return ImportPart.shown(request, check, false).id();
    }

    @Test
    void afterTheLastAnswerWhatChangesIsShownFirst() {
        assertThat(shown("asked", 0, Map.of(ImportFate.NEW, 2, ImportFate.CHANGED, 1)))
                .isEqualTo("changed");
        assertThat(shown("asked", 0, Map.of(ImportFate.NEW, 2))).isEqualTo("new");
        assertThat(shown("asked", 0, Map.of(ImportFate.WRONG, 1, ImportFate.CHANGED, 1)))
                .isEqualTo("wrong");
        assertThat(shown("asked", 1, Map.of(ImportFate.NEW, 2, ImportFate.CHANGED, 1)))
                .isEqualTo("asked");
        assertThat(shown("", 0, Map.of(ImportFate.NEW, 2, ImportFate.CHANGED, 1)))
                .isEqualTo("new");
    }
}
