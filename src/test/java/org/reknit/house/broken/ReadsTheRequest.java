package org.reknit.house.broken;

import jakarta.servlet.http.HttpServletRequest;

class ReadsTheRequest {
    String address(HttpServletRequest request) {
        return request.getRemoteAddr();
    }
}
