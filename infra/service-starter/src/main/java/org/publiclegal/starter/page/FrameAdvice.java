package org.publiclegal.starter.page;

import jakarta.servlet.http.HttpServletRequest;
import org.publiclegal.ui.PageFrame;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page its site, language and reader. */
@ControllerAdvice
final class FrameAdvice {

    private final Frames frames;

    FrameAdvice(Frames frames) {
        this.frames = frames;
    }

    @ModelAttribute("frame")
    PageFrame frame(HttpServletRequest request) {
        return frames.of(request);
    }
}
