package org.productops.glossary.copy;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Collectors;
import org.productops.common.error.Message;
import org.productops.common.link.CopyLibrary;
import org.productops.common.link.CopyStore;
import org.productops.common.link.LinkReader;
import org.productops.common.snapshot.Snapshots;

/** The glossaries that Confluence shares with Jira, in Jira, where everybody who may use it may see them. */
@JiraComponent
public class GlossaryCopyLibrary extends CopyLibrary<CopiedGlossaries> {

    /** Where Confluence has them, from the plugin's REST root on. */
    public static final String PATH = "/glossary-copy";

    @Inject
    public GlossaryCopyLibrary(LinkReader<CopiedGlossaries> reader, CopyStore store, Snapshots snapshots) {
        super("glossaries", PATH, reader, CopiedGlossaries.NONE, store, snapshots);
    }

    @Override
    protected int count(CopiedGlossaries value) {
        return value.glossaries().stream()
                .mapToInt(glossary -> glossary.concepts().size())
                .sum();
    }

    @Override
    protected Optional<Message> parts(CopiedGlossaries value) {
        return Optional.of(
                value.glossaries().isEmpty()
                        ? Message.of("productops.common.link.no-glossaries")
                        : Message.of(
                                "productops.common.link.glossaries",
                                value.glossaries().stream()
                                        .map(glossary -> glossary.name() + " ("
                                                + glossary.concepts().size() + ")")
                                        .collect(Collectors.joining(", "))));
    }
}
