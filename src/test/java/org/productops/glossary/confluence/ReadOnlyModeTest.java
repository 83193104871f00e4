package org.productops.glossary.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.productops.testing.fakes.PluginLoader;

class ReadOnlyModeTest {

    private static final String SERVICE = "com.atlassian.confluence.api.service.accessmode.AccessModeService";

    private final AccessModeService service = mock(AccessModeService.class);
    private final BundleContext confluence = mock(BundleContext.class);
    private final ServiceReference<?> reference = mock(ServiceReference.class);

    @BeforeEach
    void playConfluence() {
        doAnswer(call -> reference).when(confluence).getServiceReference(SERVICE);
        doAnswer(call -> service).when(confluence).getService(reference);
    }

    @Test
    void isOnWhenConfluenceSaysSo() throws Exception {
        assertThat(isOn(List.of())).isFalse();

        when(service.isReadOnlyAccessModeEnabled()).thenReturn(true);

        assertThat(isOn(List.of())).isTrue();
        verify(confluence, times(2)).ungetService(reference);
    }

    @Test
    void isOffWhereConfluenceHasNoSuchService() throws Exception {
        when(confluence.getServiceReference(SERVICE)).thenReturn(null);

        assertThat(isOn(List.of())).isFalse();
        assertThat(isOn(List.of("com.atlassian.confluence.api."))).isFalse();
    }

    @Test
    void isOffWhereTheServiceIsAnotherThanExpected() throws Exception {
        assertThat(isOn(List.of("com.atlassian.confluence.api."))).isFalse();

        when(service.isReadOnlyAccessModeEnabled()).thenThrow(new IllegalStateException("not yet"));
        assertThat(isOn(List.of())).isFalse();
    }

    @Test
    void isOffOutsideOfAProduct() {
        assertThat(new ReadOnlyMode().isOn()).isFalse();
    }

    /** What a plugin hears in this Confluence. */
    private boolean isOn(List<String> missing) throws ReflectiveOperationException {
        Bundle bundle = mock(Bundle.class);
        when(bundle.getBundleContext()).thenReturn(confluence);
        Class<?> mode = new PluginLoader(bundle, Set.of(ReadOnlyMode.class.getName()), missing)
                .loadClass(ReadOnlyMode.class.getName());
        return (boolean) mode.getMethod("isOn").invoke(mode.getConstructor().newInstance());
    }
}
