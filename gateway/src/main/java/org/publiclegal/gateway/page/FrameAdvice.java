package org.publiclegal.gateway.page;

import org.publiclegal.ui.PageFrame;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Gives every page its site, language and reader. */
@ControllerAdvice
class FrameAdvice {

    private final Frames frames;

    FrameAdvice(Frames frames) {
        this.frames = frames;
    }

    @ModelAttribute("frame")
    Mono<PageFrame> frame(ServerWebExchange exchange) {
        return frames.of(exchange);
    }
}
