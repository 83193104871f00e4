package org.productops.feedback.answer;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where answers are, from the product's context path on. */
public final class AnswerAddress {

    /** Those who still wait. */
    public static final String PAGE = "/plugins/servlet/productops/to-answer";

    /** The step for templates. */
    public static final String TEMPLATE = "template";

    /** The step for saying that an answer did not settle it. */
    public static final String BACK = "back";

    /** The step for taking back that somebody was told. */
    public static final String UNTELL = "untell";

    private AnswerAddress() {}

    /** Where somebody takes back that whoever asked was told. */
    public static String untell(String issueKey) {
        return PAGE + "/" + UNTELL + "?issue=" + URLEncoder.encode(issueKey, StandardCharsets.UTF_8);
    }

    /** Where somebody says that the answer to a feedback issue did not settle it. */
    public static String back(String issueKey) {
        return PAGE + "/" + BACK + "?issue=" + URLEncoder.encode(issueKey, StandardCharsets.UTF_8);
    }

    /** Those who wait for a delivery issue, at the one of this feedback issue. */
    public static String waiting(String deliveryKey, String issueKey) {
        return PAGE + "?delivery=" + URLEncoder.encode(deliveryKey, StandardCharsets.UTF_8) + "#answer-" + issueKey;
    }

    /** The template of a project. */
    public static String template(String projectKey) {
        return PAGE + "/" + TEMPLATE + "?project=" + URLEncoder.encode(projectKey, StandardCharsets.UTF_8);
    }
}
