package org.productops.devhost.sal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.productops.devhost.database.Documents;
import org.productops.testing.OnEveryDatabase;
import org.productops.testing.TestDatabase;

class HostPluginSettingsTest {

    private static PluginSettings settings(TestDatabase database) {
        return new HostPluginSettingsFactory(new Documents(database.database())).createGlobalSettings();
    }

    @OnEveryDatabase
    void keepsTheFourTypes(TestDatabase database) {
        Properties properties = new Properties();
        properties.setProperty("a", "b");
        settings(database).put("text", "x".repeat(99_000));
        settings(database).put("list", List.of("1", "2"));
        settings(database).put("map", Map.of("k", "v"));
        settings(database).put("properties", properties);

        PluginSettings again = settings(database);
        assertThat(again.get("text")).isEqualTo("x".repeat(99_000));
        assertThat(again.get("list")).isEqualTo(List.of("1", "2"));
        assertThat(again.get("map")).isEqualTo(Map.of("k", "v")).isNotInstanceOf(Properties.class);
        assertThat(again.get("properties")).isEqualTo(properties).isInstanceOf(Properties.class);
        assertThat(again.put("list", null)).isEqualTo(List.of("1", "2"));
        assertThat(again.get("list")).isNull();
    }

    @OnEveryDatabase
    void refusesWhatSalRefuses(TestDatabase database) {
        PluginSettings settings = settings(database);
        assertThatIllegalArgumentException().isThrownBy(() -> settings.put("number", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> settings.put("list", List.of(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> settings.put("k".repeat(101), "v"));
        assertThatIllegalArgumentException().isThrownBy(() -> settings.put("big", "x".repeat(99_001)));
        assertThat(settings.get("big")).isNull();
    }
}
