package com.atlassian.sal.api.message;

import com.atlassian.sal.api.user.UserKey;
import java.util.Locale;

/**
 * The locale of the current user.
 *
 * @source https://docs.atlassian.com/sal-api/2.10.1/sal-api/apidocs/com/atlassian/sal/api/message/LocaleResolver.html — [C≤10]
 */
public interface LocaleResolver {
    Locale getLocale();

    /**
     * The locale of a user; the default for one who is not known.
     *
     * @source https://docs.atlassian.com/sal-api/2.10.1/sal-api/apidocs/com/atlassian/sal/api/message/LocaleResolver.html — [C≤10]
     */
    Locale getLocale(UserKey userKey);
}
