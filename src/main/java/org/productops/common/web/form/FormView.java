package org.productops.common.web.form;

import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.web.PageToken;

/**
 * A form as it is shown.
 *
 * @param id the element's id; those of the fields begin with it
 * @param action where it is sent, from the context path on
 * @param token what it must carry
 * @param version the version that what was typed is based on; 0 for a new record
 * @param errors what is wrong as a whole
 * @param wrong the fields that are wrong, for the summary
 * @param conflict whether somebody else changed the record meanwhile
 * @param asked what saving takes along, if that must be agreed to first
 * @param askedHtml what stands below that; empty if there is nothing
 * @param unsaved whether something was typed that is not saved
 * @param fieldsHtml the fields in their order
 * @param moreHtml those of them that stand folded below the others; empty if there are none
 * @param moreNames what these are called
 * @param moreOpen whether they are unfolded at first
 * @param rows whether there are groups of rows
 * @param rowsFirstHtml these, where they stand above the fields; else empty
 * @param rowsHtml these, where they stand below the fields; else empty
 * @param suggestions lists of choices that several fields share
 * @param submit what the button says that sends it; empty for saving
 * @param cancel where people go who do not save, from the context path on
 */
record FormView(
        String id,
        String action,
        PageToken token,
        long version,
        List<Message> errors,
        List<WrongField> wrong,
        boolean conflict,
        Optional<FormState.Asked> asked,
        String askedHtml,
        boolean unsaved,
        String fieldsHtml,
        String moreHtml,
        List<Message> moreNames,
        boolean moreOpen,
        boolean rows,
        String rowsFirstHtml,
        String rowsHtml,
        List<SuggestionsView> suggestions,
        Optional<Message> submit,
        Optional<String> cancel) {

    /** A field that is wrong: its element, the row that it is in, what it is called, and what is wrong. */
    record WrongField(String id, Optional<Message> row, Message label, Message error) {}

    /**
     * A field.
     *
     * @param id the id of its element
     * @param name what is sent
     * @param kind how it is drawn
     * @param display how people read the value
     * @param checked for {@link FieldKind#CHECK}
     * @param suggestions the id of the list of suggestions
     * @param shownWhere see {@link Field#shownWhere}
     * @param choices what to choose from
     * @param tokens who is named; for {@link FieldKind#HOLDERS}
     * @param inherited who stands there without being named
     * @param first see {@link Field#first}
     * @param focus whether it is the first that is wrong
     * @param stored what somebody else saved, where that differs
     * @param placeholder see {@link FormType#placeholders}; empty if there is none
     * @param remarks see {@link FormType#remarks}
     * @param describedBy the ids of what says more about it
     * @param source see {@link FormType#source}; empty if there is none
     * @param belowHtml see {@link FormType#below}; empty if there is nothing
     */
    record FieldView(
            String id,
            String name,
            FieldKind kind,
            Message label,
            Optional<Message> help,
            boolean required,
            String value,
            String display,
            boolean checked,
            List<ChoiceView> choices,
            List<Token> tokens,
            List<InheritedView> inherited,
            Optional<Message> first,
            Optional<String> suggestions,
            Optional<Field.ShownWhere> shownWhere,
            Optional<Message> error,
            boolean focus,
            Optional<StoredView> stored,
            String placeholder,
            List<Message> remarks,
            String describedBy,
            String source,
            String belowHtml) {

        /** The same field, sent under another name. */
        FieldView named(String other) {
            return new FieldView(
                    id,
                    other,
                    kind,
                    label,
                    help,
                    required,
                    value,
                    display,
                    checked,
                    choices,
                    tokens,
                    inherited,
                    first,
                    suggestions,
                    shownWhere,
                    error,
                    false,
                    stored,
                    placeholder,
                    remarks,
                    describedBy,
                    source,
                    belowHtml);
        }
    }

    /** The groups of rows in their order. */
    record GroupsView(List<GroupView> groups) {}

    /** The fields without a form around them; see the form for its parts. */
    record FieldsView(String fieldsHtml, String moreHtml, List<Message> moreNames, boolean moreOpen) {}

    /** Those of whom {@link InheritedTokens} tells; hidden where what stands in the form takes their place. */
    record InheritedView(Message from, List<Token> tokens, Optional<String> unless, boolean besides, boolean hidden) {}

    /** What is stored now: a text of ours, or what people wrote; an empty text if the field was emptied. */
    record StoredView(Optional<Message> label, String value) {}

    /** A value to choose; see {@link Choice}. */
    record ChoiceView(
            String value,
            Optional<Message> label,
            Optional<String> name,
            Optional<Message> help,
            Optional<Message> submit,
            boolean chosen) {}

    /** A list of choices that several fields share. */
    record SuggestionsView(String id, List<Choice> choices) {}

    /**
     * The rows of a group.
     *
     * @param id the id of its heading
     * @param count how many rows there are
     * @param folded whether each is folded to its line
     * @param carried see {@link RowGroup#carried}, with bars between them
     * @param once see {@link RowGroup#once}
     * @param full see {@link RowGroup#full}
     * @param compact see {@link RowGroup#compact}
     * @param shownWhere see {@link RowGroup#shownWhere}
     * @param rows the rows, and after them a blank one for scripts to copy
     * @param moreNames what is called what stands folded in each row
     * @param remarks see {@link FormType#remarks}
     * @param stored the rows that somebody else saved; empty if nobody has
     */
    record GroupView(
            String id,
            String name,
            Message title,
            Message rowPattern,
            Message add,
            int count,
            boolean folded,
            String carried,
            String once,
            Optional<Message> full,
            boolean compact,
            Optional<Field.ShownWhere> shownWhere,
            List<Message> moreNames,
            Optional<Message> error,
            List<Message> remarks,
            List<RowView> rows,
            List<StoredRow> stored) {}

    /**
     * A row.
     *
     * @param blank whether it is the one to copy
     * @param open whether its fields are seen, where rows are folded
     * @param line what it is folded to
     * @param moreHtml the fields that few need
     * @param moreOpen whether these are seen
     */
    record RowView(
            String id,
            int number,
            Message title,
            boolean blank,
            boolean open,
            List<LineView> line,
            String fieldsHtml,
            String moreHtml,
            boolean moreOpen) {}

    /**
     * A part of the line to which a row is folded.
     *
     * @param field the name of the field
     * @param text what people wrote or chose; empty if nothing is said
     * @param label what is said in a text of ours
     * @param usual the value with which nothing is said
     * @param said whether anything is said
     */
    record LineView(String field, String text, Optional<Message> label, String usual, boolean said) {}

    /** A row that somebody else saved. */
    record StoredRow(Message title, List<StoredCell> cells) {}

    /** A field of such a row. */
    record StoredCell(Message label, StoredView stored) {}
}
