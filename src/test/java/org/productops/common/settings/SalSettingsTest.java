package org.productops.common.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SalSettingsTest {

    private final Map<String, Object> stored = new HashMap<>();
    private final SalSettings settings = new SalSettings(factory());

    @Test
    void givesBackWhatWasKept() {
        settings.keep("one", "text");
        settings.keep("two", List.of("a", "b"));

        assertThat(settings.text("one")).contains("text");
        assertThat(settings.list("two")).containsExactly("a", "b");
    }

    @Test
    void isEmptyWhereNothingWasKept() {
        assertThat(settings.text("none")).isEmpty();
        assertThat(settings.list("none")).isEmpty();
    }

    @Test
    void keepsItsNamesApartFromThoseOfOtherPlugins() {
        settings.keep("one", "text");

        assertThat(stored).containsOnlyKeys("org.productops.one");
    }

    private PluginSettingsFactory factory() {
        PluginSettings global = mock(PluginSettings.class);
        when(global.get(anyString())).thenAnswer(call -> stored.get(call.<String>getArgument(0)));
        when(global.put(anyString(), any())).thenAnswer(call -> stored.put(call.getArgument(0), call.getArgument(1)));
        PluginSettingsFactory factory = mock(PluginSettingsFactory.class);
        when(factory.createGlobalSettings()).thenReturn(global);
        return factory;
    }
}
