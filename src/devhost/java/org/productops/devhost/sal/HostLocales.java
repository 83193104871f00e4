package org.productops.devhost.sal;

import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import java.util.Locale;
import org.productops.devhost.request.RequestContext;
import org.productops.devhost.users.HostUser;
import org.productops.devhost.users.HostUsers;

/** The languages of people. */
record HostLocales(HostUsers users) implements LocaleResolver {

    @Override
    public Locale getLocale() {
        return RequestContext.currentLocale();
    }

    @Override
    public Locale getLocale(UserKey userKey) {
        return users.find(userKey.getStringValue())
                .map(HostUser::language)
                .map(Locale::forLanguageTag)
                .orElse(Locale.ENGLISH);
    }
}
