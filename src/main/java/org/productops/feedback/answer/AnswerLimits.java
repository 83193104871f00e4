package org.productops.feedback.answer;

import java.util.Map;

/** How long people of projects have agreed to let others wait for an answer. */
public interface AnswerLimits {

    /** The days by project; projects that have agreed on nothing are left out. */
    Map<Long, Integer> days();
}
