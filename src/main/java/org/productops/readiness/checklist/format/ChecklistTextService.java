package org.productops.readiness.checklist.format;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import org.productops.common.access.Access;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.text.TextRule;
import org.productops.common.text.Texts;
import org.productops.readiness.checklist.Checklist;

/** Checklists as texts of others, for all who may use the product: nothing is stored. */
@JiraComponent
public class ChecklistTextService {

    private final Access access;
    private final Texts texts;

    @Inject
    public ChecklistTextService(Access access, Texts texts) {
        this.access = access;
        this.texts = texts;
    }

    /**
     * A text as it was read.
     *
     * @param guess in which dialect it may be
     * @param read in the dialect that was chosen, or else in that
     */
    public record Pasted(DialectGuess guess, ReadText read) {}

    /**
     * Reads a text.
     *
     * @param dialect the id of the dialect; empty for the one that it may be
     * @param mandatory whether items are mandatory that do not say themselves
     * @throws InvalidException if there is no such dialect, or the text cannot be read
     */
    public Pasted read(String text, String dialect, boolean mandatory) {
        access.requireUser();
        DialectGuess guess = DialectGuess.of(text);
        ChecklistDialect chosen = dialect.isEmpty()
                ? guess.dialect()
                : ChecklistDialect.find(dialect)
                        .orElseThrow(() -> InvalidException.at(
                                "dialect",
                                Message.of("productops.readiness.paste.no-dialect", TextRule.beginning(dialect))));
        return new Pasted(guess, chosen.read(text, mandatory));
    }

    /** The checklist as a Markdown task list, in which all is open. */
    public String markdown(Checklist checklist) {
        access.requireUser();
        List<TextItem> items = checklist.items().stream()
                .map(item -> new TextItem(
                        checklist.name(),
                        item.section(),
                        item.text(),
                        item.link().isEmpty() ? item.help() : (item.help() + "\n" + item.link()).strip(),
                        item.mandatory(),
                        TextItem.State.OPEN,
                        List.of()))
                .toList();
        return MarkdownTasks.write(checklist.name(), items, advised());
    }

    /** What stands behind items that are not mandatory. */
    public String advised() {
        access.requireUser();
        return texts.get(Message.of("productops.readiness.format.advised"));
    }
}
