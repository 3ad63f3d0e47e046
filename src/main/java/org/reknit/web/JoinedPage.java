package org.reknit.web;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The two files that are many in the source and one on the line. */
@RestController
class JoinedPage {
    private final Assets assets;

    JoinedPage(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/v-{version}/css/reknit.css")
    ResponseEntity<byte[]> styles() {
        return forEver("text/css", assets.styles());
    }

    @GetMapping("/v-{version}/js/reknit.js")
    ResponseEntity<byte[]> behaviours() {
        return forEver("text/javascript", assets.behaviours());
    }

    private static ResponseEntity<byte[]> forEver(String type, byte[] file) {
        return ResponseEntity.ok()
                .cacheControl(
                        CacheControl.maxAge(WebConfig.FOR_EVER).cachePublic().immutable())
                .contentType(MediaType.valueOf(type + ";charset=UTF-8"))
                .body(file);
    }
}
