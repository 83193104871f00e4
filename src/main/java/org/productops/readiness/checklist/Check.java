package org.productops.readiness.checklist;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.productops.common.error.Message;

/** How an item of a checklist comes to be closed. A new kind is a new record here and a constant in {@link Kind}. */
public sealed interface Check {

    /** The kinds by the names under which they are stored and appear in JSON. */
    enum Kind {
        /** A person says so. */
        MANUAL,
        /** The issue has a product area. */
        AREA_SET,
        /** All sub-tasks are resolved. */
        SUBTASKS_RESOLVED,
        /** A named field has a value. */
        FIELD_FILLED
    }

    /** The name of its {@link Kind}; of one that is {@link Unreadable}, what is stored instead. */
    String kindName();

    /**
     * What keeps the item open; empty if it is closed.
     *
     * @param facts the issue
     * @param ticked whether a person has ticked the item
     */
    Optional<Gap> gap(IssueFacts facts, boolean ticked);

    /** Whether people tick the item. */
    default boolean isManual() {
        return false;
    }

    /** Whether an issue can be held against it while it is being created, when there is nothing yet to tick. */
    default boolean isJudgedOnCreate() {
        return true;
    }

    /** Whether this version does not know how to check it. */
    default boolean isUnreadable() {
        return false;
    }

    /** The id of the field that the check looks at; empty if it looks at none. */
    default String fieldId() {
        return "";
    }

    /**
     * The check of a kind.
     *
     * @param fieldId used by {@link Kind#FIELD_FILLED} only
     */
    static Check of(Kind kind, String fieldId) {
        return switch (kind) {
            case MANUAL -> new Manual();
            case AREA_SET -> new AreaSet();
            case SUBTASKS_RESOLVED -> new SubtasksResolved();
            case FIELD_FILLED -> new FieldFilled(fieldId);
        };
    }

    /** See {@link Kind#MANUAL}. */
    record Manual() implements Check {
        @Override
        public String kindName() {
            return Kind.MANUAL.name();
        }

        @Override
        public boolean isManual() {
            return true;
        }

        @Override
        public boolean isJudgedOnCreate() {
            return false;
        }

        @Override
        public Optional<Gap> gap(IssueFacts facts, boolean ticked) {
            return ticked
                    ? Optional.empty()
                    : Optional.of(new Gap(
                            Message.of("productops.readiness.gap.manual"),
                            Message.of("productops.readiness.gap.manual-how")));
        }
    }

    /** See {@link Kind#AREA_SET}. */
    record AreaSet() implements Check {
        @Override
        public String kindName() {
            return Kind.AREA_SET.name();
        }

        @Override
        public Optional<Gap> gap(IssueFacts facts, boolean ticked) {
            return facts.hasArea()
                    ? Optional.empty()
                    : Optional.of(new Gap(
                            Message.of("productops.readiness.gap.area"),
                            Message.of("productops.readiness.gap.area-how")));
        }
    }

    /** See {@link Kind#SUBTASKS_RESOLVED}. */
    record SubtasksResolved() implements Check {

        /** More keys than this help nobody. */
        private static final int MOST_NAMED = 5;

        @Override
        public String kindName() {
            return Kind.SUBTASKS_RESOLVED.name();
        }

        @Override
        public Optional<Gap> gap(IssueFacts facts, boolean ticked) {
            List<String> open = facts.openSubtasks();
            if (open.isEmpty()) {
                return Optional.empty();
            }
            String named = String.join(", ", open.subList(0, Math.min(open.size(), MOST_NAMED)));
            Message why = open.size() <= MOST_NAMED
                    ? Message.of("productops.readiness.gap.subtasks", named)
                    : Message.of("productops.readiness.gap.subtasks-more", named, open.size() - MOST_NAMED);
            return Optional.of(new Gap(why, Message.of("productops.readiness.gap.subtasks-how")));
        }
    }

    /**
     * See {@link Kind#FIELD_FILLED}.
     *
     * @param fieldId the product's id of the field
     */
    record FieldFilled(String fieldId) implements Check {

        public FieldFilled {
            Objects.requireNonNull(fieldId, "fieldId");
        }

        @Override
        public String kindName() {
            return Kind.FIELD_FILLED.name();
        }

        @Override
        public Optional<Gap> gap(IssueFacts facts, boolean ticked) {
            Optional<FieldFact> field = facts.field(fieldId);
            if (field.isEmpty()) {
                return Optional.of(new Gap(
                        Message.of("productops.readiness.gap.field-unknown", fieldId),
                        Message.of("productops.readiness.gap.field-unknown-how")));
            }
            if (field.get().filled()) {
                return Optional.empty();
            }
            String name = field.get().name();
            return Optional.of(new Gap(
                    Message.of("productops.readiness.gap.field", name),
                    Message.of("productops.readiness.gap.field-how", name)));
        }
    }

    /**
     * A check of a kind that this version does not know, as a newer one may have stored it. Nobody guesses what it means: it
     * stays open until an administrator chooses another kind.
     *
     * @param kindName what is stored as its kind
     * @param fieldId what is stored as its field; may be empty
     */
    record Unreadable(String kindName, String fieldId) implements Check {

        public Unreadable {
            Objects.requireNonNull(kindName, "kindName");
            Objects.requireNonNull(fieldId, "fieldId");
        }

        @Override
        public boolean isJudgedOnCreate() {
            return false;
        }

        @Override
        public boolean isUnreadable() {
            return true;
        }

        @Override
        public Optional<Gap> gap(IssueFacts facts, boolean ticked) {
            return Optional.of(new Gap(
                    Message.of("productops.readiness.gap.unreadable", kindName),
                    Message.of("productops.readiness.gap.unreadable-how")));
        }
    }
}
