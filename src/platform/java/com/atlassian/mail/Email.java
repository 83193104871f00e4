package com.atlassian.mail;

/**
 * A mail. Its setters answer the mail itself, as this type.
 *
 * @source https://github.com/alanmosely/basic-jira-development-panels/blob/347d3622/src/main/java/com/alanmosely/jira/plugin/impl/PullRequestServiceImpl.java — [C≤10] for Jira 9.12
 */
public class Email {
    private final String to;
    private String subject = "";
    private String body = "";
    private String mimeType = "text/plain";
    private String encoding = "UTF-8";

    /** @param to the address of the one who gets it */
    public Email(String to) {
        this.to = to;
    }

    public Email setSubject(String subject) {
        this.subject = subject;
        return this;
    }

    public Email setBody(String body) {
        this.body = body;
        return this;
    }

    public Email setMimeType(String mimeType) {
        this.mimeType = mimeType;
        return this;
    }

    /** @source https://github.com/atlascommunity/jira-plugins-groovy/blob/ef39c511/src/main/java/ru/mail/jira/plugins/groovy/impl/NotificationServiceImpl.java — [C≤10], the class; as all setters it answers the mail */
    public Email setEncoding(String encoding) {
        this.encoding = encoding;
        return this;
    }

    public String getTo() {
        return to;
    }

    public String getSubject() {
        return subject;
    }

    public String getBody() {
        return body;
    }

    public String getMimeType() {
        return mimeType;
    }

    public String getEncoding() {
        return encoding;
    }
}
