package org.productops.common.mail.web;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.productops.common.mail.MailContent;
import org.productops.common.mail.MailHtml;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;

/** Draws all mails alike. */
@JiraComponent
public final class MailDrawing implements MailHtml {

    private static final Template<View> TEMPLATE = new Template<>("common/mail.vm", View.class);

    private final Templates templates;

    @Inject
    public MailDrawing(Templates templates) {
        this.templates = templates;
    }

    record View(String language, List<PartView> parts) {}

    record PartView(String text, Optional<String> address, List<EntryView> entries) {}

    record EntryView(String name, String address, List<String> facts) {}

    @Override
    public String of(Locale locale, MailContent content, String base) {
        List<PartView> parts = content.parts().stream()
                .map(part -> new PartView(
                        part.text(),
                        part.path().map(path -> base + path),
                        part.entries().stream()
                                .map(entry -> new EntryView(entry.name(), base + entry.path(), entry.facts()))
                                .toList()))
                .toList();
        return templates.render(TEMPLATE, new View(locale.toLanguageTag(), parts));
    }
}
