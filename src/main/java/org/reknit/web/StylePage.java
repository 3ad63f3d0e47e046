package org.reknit.web;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class StylePage {
    private final Assets assets;

    StylePage(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/v-{version}/css/reknit.css")
    ResponseEntity<byte[]> styles() {
        return ResponseEntity.ok()
                .cacheControl(
                        CacheControl.maxAge(WebConfig.FOR_EVER).cachePublic().immutable())
                .contentType(MediaType.valueOf("text/css;charset=UTF-8"))
                .body(assets.styles());
    }
}
