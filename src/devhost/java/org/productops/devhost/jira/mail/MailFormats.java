package org.productops.devhost.jira.mail;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.preferences.ExtendedPreferences;
import com.atlassian.jira.user.preferences.UserPreferencesManager;
import java.util.List;
import org.productops.devhost.database.DocumentCollection;
import org.productops.devhost.database.Documents;

/** Whether people want mails as HTML or as text. */
public final class MailFormats implements UserPreferencesManager {

    /** What people can choose. */
    public static final List<String> ALL = List.of("html", "text");

    private final DocumentCollection<Choice> choices;

    /** What somebody has chosen. */
    record Choice(String userKey, String format) {}

    public MailFormats(Documents documents) {
        choices = new DocumentCollection<>(documents, "mail-format", Choice.class, Choice::userKey);
    }

    /** What a user has chosen; HTML for one who has not. */
    public String of(String userKey) {
        return choices.get(userKey).map(Choice::format).orElse("html");
    }

    /** Keeps what a user has chosen. */
    public void choose(String userKey, String format) {
        choices.put(new Choice(userKey, format));
    }

    @Override
    public ExtendedPreferences getExtendedPreferences(ApplicationUser user) {
        return key -> key.equals("user.notifications.mimetype") ? of(user.getKey()) : null;
    }
}
