package org.publiclegal.stories;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Ends the browsers after the last story; when this process ends by itself, they can't be asked any more. */
public final class End implements LauncherSessionListener {

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        Chromium.quit();
    }
}
