package org.productops.glossary.highlight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.productops.common.access.Access;
import org.productops.common.error.BusyException;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.glossary.GlossaryFixture;

class MarkingServiceTest {

    private final GlossaryFixture fixture = new GlossaryFixture();
    private final FakeMarkedContents contents = new FakeMarkedContents();
    private final InMemoryUnmarkedStore store = new InMemoryUnmarkedStore();
    private final UnmarkedLibrary library =
            new UnmarkedLibrary(store, fixture.storage.snapshotWrites(), fixture.storage.snapshots());
    private final MarkingService service =
            new MarkingService(library, contents, fixture.spaces, new Access(fixture.people), fixture.audit);

    @Test
    void editorsOfAPageSwitchItOffAndOn() {
        contents.write(1, GlossaryFixture.DOC, "", true);

        service.setPage(1, false);
        service.setPage(1, false);
        assertThat(store.all().pages()).containsExactly(1L);
        service.setPage(1, true);
        assertThat(store.all().pages()).isEmpty();
        assertThat(fixture.audit.entries())
                .extracting(entry -> entry.action() + " " + entry.subject())
                .containsExactly(
                        "productops.highlight.audit.page-off DOC 1", "productops.highlight.audit.page-on DOC 1");
    }

    @Test
    void othersDoNot() {
        contents.write(1, GlossaryFixture.DOC, "", false);

        assertThatExceptionOfType(NotPermittedException.class).isThrownBy(() -> service.setPage(1, false));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> service.setPage(2, false));
        fixture.people.actAsNobody();
        assertThatExceptionOfType(NotPermittedException.class).isThrownBy(() -> service.setPage(2, false));
        assertThatExceptionOfType(NotPermittedException.class).isThrownBy(() -> service.setReader(false));
        assertThat(store.all().pages()).isEmpty();
    }

    @Test
    void eachReaderSwitchesItOffForThemselves() {
        service.setReader(false);
        fixture.people.actAs("ben");
        service.setReader(false);
        service.setReader(true);

        assertThat(store.all().readers()).containsExactly("key-anna");
    }

    @Test
    void nothingChangesWhileTheProductIsReadOnly() {
        contents.write(1, GlossaryFixture.DOC, "", true);
        fixture.readOnly = true;

        assertThatExceptionOfType(BusyException.class).isThrownBy(() -> service.setPage(1, false));
        assertThatExceptionOfType(BusyException.class).isThrownBy(() -> service.setReader(false));
    }
}
