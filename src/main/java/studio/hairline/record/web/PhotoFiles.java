package studio.hairline.record.web;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import studio.hairline.record.PhotoSize;
import studio.hairline.record.Photos;

/** The picture of a photo at its address. No browser keeps it: a consent withdrawn now hides it now. */
@RestController
class PhotoFiles {

    private final Photos photos;

    PhotoFiles(Photos photos) {
        this.photos = photos;
    }

    @GetMapping("/photos/{id}/{size}")
    ResponseEntity<byte[]> picture(@PathVariable long id, @PathVariable String size) {
        return PhotoSize.of(size)
                .flatMap(known -> photos.image(id, known))
                .map(picture -> ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_JPEG)
                        .cacheControl(CacheControl.noStore().cachePrivate())
                        .body(picture))
                .orElseGet(() -> ResponseEntity.notFound()
                        .cacheControl(CacheControl.noStore())
                        .build());
    }
}
