package org.productops.readiness.checklist.format;

import java.util.Arrays;
import java.util.Optional;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;

/**
 * The languages in which people have their checklists as text. They look alike and mean different things: an asterisk is an
 * item here and a mandatory one there, an x is done here and skipped there. So one is chosen for a whole text, and a line of
 * another one is no item.
 */
public enum ChecklistDialect {

    /** https://herocoders.atlassian.net/wiki/spaces/IC/pages/1240826076/Formatting. */
    HEROCODERS("herocoders", "HeroCoders", true, new HeroCodersReader()),

    /** The property of an issue: https://herocoders.atlassian.net/wiki/spaces/CD/pages/3428483548. */
    HEROCODERS_PROPERTY("herocoders-property", "HeroCoders (issue property)", false, new HeroCodersPropertyReader()),

    /** https://railsware.atlassian.net/wiki/spaces/CHKSDC. */
    SMART_CHECKLIST("smart-checklist", "Smart Checklist", false, new SmartChecklistReader()),

    /** What the app gives over REST: https://railsware.atlassian.net/wiki/spaces/CHKSDC/pages/3238854657. */
    SMART_CHECKLIST_JSON("smart-checklist-json", "Smart Checklist (JSON)", false, new SmartChecklistJsonReader()),

    /** What is typed into the field: https://okapya.atlassian.net/wiki/spaces/CHK. */
    OKAPYA("okapya", "Okapya", true, new OkapyaReader()),

    /** What the field is over REST: https://okapya.atlassian.net/wiki/spaces/CHKDOC5/pages/3236626499. */
    OKAPYA_JSON("okapya-json", "Okapya (JSON)", true, new OkapyaJsonReader()),

    /** https://docs.stiltsoft.com. */
    STILTSOFT("stiltsoft", "Stiltsoft", false, new StiltsoftReader()),

    /** Markdown, as GitHub and GitLab have it: https://github.github.com/gfm/#task-list-items-extension-. */
    TASK_LIST("task-list", "Markdown (GitHub, GitLab)", false, new TaskListReader());

    /** How many characters a text may have; it is many times what the longest list needs. */
    public static final int LONGEST_TEXT = 4_000_000;

    /** Where errors of a text belong. */
    public static final String TEXT = "text";

    private final String id;
    private final String title;
    private final boolean saysMandatory;
    private final DialectReader reader;

    ChecklistDialect(String id, String title, boolean saysMandatory, DialectReader reader) {
        this.id = id;
        this.title = title;
        this.saysMandatory = saysMandatory;
        this.reader = reader;
    }

    /** The dialect with an id; empty if there is none. */
    public static Optional<ChecklistDialect> find(String id) {
        return Arrays.stream(values()).filter(dialect -> dialect.id.equals(id)).findFirst();
    }

    /** Says which it is in forms and addresses. */
    public String id() {
        return id;
    }

    /** What it is called, in all languages alike. */
    public String title() {
        return title;
    }

    /** Whether each of its items says whether it is mandatory; if not, somebody has to say so for all of them. */
    public boolean saysMandatory() {
        return saysMandatory;
    }

    /** Whether it is JSON, and not lines. */
    public boolean isJson() {
        return reader instanceof JsonDialectReader;
    }

    /**
     * Reads a text. A line that is none of this dialect, or cannot be kept, is left out, and says why.
     *
     * @param mandatory whether items are mandatory that do not say themselves
     * @throws InvalidException at {@link #TEXT} if the text is too long, or the whole of it is none of this dialect
     */
    public ReadText read(String text, boolean mandatory) {
        if (text.length() > LONGEST_TEXT) {
            throw InvalidException.at(
                    TEXT, Message.of("productops.readiness.format.long-text", LONGEST_TEXT, text.length()));
        }
        if (!isJson()) {
            refuseJson(text);
        }
        LineCollector lines = new LineCollector(mandatory);
        reader.read(text, lines);
        return new ReadText(this, lines.lines(), lines.items());
    }

    /** Each of its lines could be taken for an item, and none of them is one. */
    private void refuseJson(String text) {
        if (JsonDialectReader.isJson(text)) {
            throw InvalidException.at(
                    TEXT,
                    DialectGuess.ofJson(text)
                            .map(other -> Message.of("productops.readiness.format.is-json", title, other.title()))
                            .orElseGet(() -> Message.of("productops.readiness.format.is-other-json", title)));
        }
    }
}
