package org.productops.readiness.check;

import java.util.Optional;

/**
 * One kind of automatic check. A new one is a new class that is a bean; nothing else knows it. Implementations hold no
 * state and answer from the facts alone, so that several threads may ask at once.
 */
public interface CheckType {

    /** Its name in the database and in JSON: upper-case words joined by low lines, at most 30 characters; never changes. */
    String kind();

    /** What has to be chosen for it. */
    default SubjectKind subjectKind() {
        return SubjectKind.NONE;
    }

    /** Whether a text has to be given that the subject is held against. */
    default boolean takesValue() {
        return false;
    }

    /**
     * What is wrong with the text that the subject is held against, for the person who typed it; empty if nothing is. Asked
     * only if {@link #takesValue()}, and never with an empty text.
     */
    default Optional<org.productops.common.error.Message> faultOf(String value) {
        return Optional.empty();
    }

    /**
     * Whether an issue can be held against it while it is being created. What has no links, sub-tasks, attachments or
     * comments yet is not judged by them: such a check advises then, and blocks nothing.
     */
    default boolean isJudgedOnCreate() {
        return true;
    }

    /** The same of one check, for a type whose checks differ in that. */
    default boolean isJudgedOnCreate(Check check) {
        return isJudgedOnCreate();
    }

    /**
     * What keeps the item open, in one line each: what is missing, and how to mend it. Empty if it is closed.
     *
     * @param facts the issue, with the values that are being submitted
     * @param check the subject and value that were chosen; of this kind
     * @param lists other checklists on the same issue
     * @throws RuntimeException if it cannot be found out; the item then stays open, and the administrator's log says why
     */
    Optional<Gap> gap(IssueFacts facts, Check check, OtherLists lists);
}
