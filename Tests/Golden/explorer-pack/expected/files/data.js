window.graphAPI = {
"version": "v19.0",
"sources": 3,
"nodes": [
{"id": "Album", "slug": "album", "title": "Album", "root": false, "url": "https://developers.facebook.com/docs/graph-api/reference/album/", "doc": "Reads the Fields and Edges of an album.",
"fields": [
{"name": "id", "type": "numeric string", "doc": "ID of this album." },
{"name": "backdated_time", "type": "datetime", "doc": "Creation time as stated by a user" },
{"name": "backdated_time_granularity", "type": "@AlbumBackdatedTimeGranularity", "doc": "Precision of the backdated time" },
{"name": "can_upload", "type": "boolean", "doc": "Whether the user of the app may add photos here" },
{"name": "count", "type": "unsigned int32", "doc": "Roughly how many Photos and Videos there are." },
{"name": "cover_photo", "type": "@Photo", "doc": "ID of the photo on the cover" },
{"name": "created_time", "type": "datetime", "doc": "When the album was made.", "default": true },
{"name": "description", "type": "string", "doc": "Text that describes this album." },
{"name": "event", "type": "@Event", "doc": "Event at the place of this object, where it has one" },
{"name": "from", "type": "one of @User, @Page", "doc": "Who made this album." },
{"name": "link", "type": "token", "doc": "Facebook URL of this album." },
{"name": "location", "type": "string", "doc": "Place of this album, in words." },
{"name": "name", "type": "string", "doc": "Title shown for this album.", "default": true },
{"name": "place", "type": "@Place", "doc": "Details of the place" },
{"name": "privacy", "type": "string", "doc": "Who may see this album." },
{"name": "type", "type": "string", "doc": "Kind of album, one of album, app, cover, profile, mobile, normal and wall" },
{"name": "updated_time", "type": "datetime", "doc": "When the album last changed." }
], "added": [
], "structures": [
]},
{"id": "User", "slug": "user", "title": "User", "root": false, "url": "", "doc": "",
"fields": [
], "added": [
], "structures": [
]},
{"id": "VideoPoll", "slug": "video-poll", "title": "Video Poll", "root": false, "url": "https://developers.facebook.com/docs/graph-api/reference/video-poll/", "doc": "A poll inside a video.",
"fields": [
{"name": "id", "type": "numeric string", "doc": "ID of this poll", "default": true, "core": true },
{"name": "question", "type": "string", "doc": "What the poll asks" },
{"name": "show_results", "type": "boolean", "doc": "True for a Live poll that still takes votes and shows its results to those who have voted" },
{"name": "status", "type": "@VideoPollStatus", "doc": "State of the Live poll" }
], "added": [
], "structures": [
]}
],
"edges": [
{"id": "AlbumCommentsEdge", "name": "comments", "parent": "Album", "target": "", "cardinality": "", "deprecated": false, "url": "https://developers.facebook.com/docs/graph-api/reference/album/comments/", "doc": "Comments left on this album.",
"added": [
], "addedStructures": [
], "summary": [
], "summaryStructures": [
]},
{"id": "AlbumLikesEdge", "name": "likes", "parent": "Album", "target": "", "cardinality": "", "deprecated": false, "url": "https://developers.facebook.com/docs/graph-api/reference/album/likes/", "doc": "Profiles that liked this album.",
"added": [
], "addedStructures": [
], "summary": [
], "summaryStructures": [
]},
{"id": "AlbumPhotosEdge", "name": "photos", "parent": "Album", "target": "@Photo", "cardinality": "list", "deprecated": false, "url": "https://developers.facebook.com/docs/graph-api/reference/album/photos/", "doc": "Photos inside this album",
"added": [
], "addedStructures": [
], "summary": [
], "summaryStructures": [
]},
{"id": "AlbumPictureEdge", "name": "picture", "parent": "Album", "target": "", "cardinality": "", "deprecated": false, "url": "https://developers.facebook.com/docs/graph-api/reference/album/picture/", "doc": "Link to the photo on the cover.",
"added": [
], "addedStructures": [
], "summary": [
], "summaryStructures": [
]},
{"id": "UserLiveVideosEdge", "name": "live_videos", "parent": "User", "target": "@LiveVideo", "cardinality": "list", "deprecated": false, "url": "https://developers.facebook.com/docs/graph-api/reference/user/live_videos/", "doc": "Lists the LiveVideos of a User.",
"added": [
], "addedStructures": [
], "summary": [
], "summaryStructures": [
]},
{"id": "VideoPollPollOptionsEdge", "name": "poll_options", "parent": "VideoPoll", "target": "", "cardinality": "", "deprecated": false, "url": "https://developers.facebook.com/docs/graph-api/reference/video-poll/poll_options/", "doc": "Choices offered by this poll",
"added": [
], "addedStructures": [
], "summary": [
], "summaryStructures": [
]}
],
"operations": [
{"id": "DeleteAlbum", "key": "album.delete", "verb": "delete", "status": "refused", "why": "You can't perform this operation on this endpoint.",
"method": "", "path": "", "otherPaths": [], "node": "", "edge": "",
"creates": "", "readAfterWrite": false, "url": "https://developers.facebook.com/docs/graph-api/reference/album/", "doc": "",
"permissions": [], "requirements": [], "limitations": [],
"errors": [],
"parameters": [
], "structures": [
], "answers": [
]},
{"id": "ReadAlbum", "key": "album.read", "verb": "read", "status": "allowed", "why": "",
"method": "GET", "path": "/{album_id}", "otherPaths": [], "node": "Album", "edge": "",
"creates": "", "readAfterWrite": false, "url": "https://developers.facebook.com/docs/graph-api/reference/album/", "doc": "Reads the Fields and Edges of an album.",
"permissions": ["pages_read_engagement", "user_photos"], "requirements": ["Access Tokens: Any; group nodes: A User; page nodes: Any", "Features: None; group nodes: None; page nodes: Without a task on the Page, its public content takes `Page Public Content Access`", "Permissions: `user_photos`; group nodes: None; page nodes: While a Page is unpublished:\n\n* The right to perform the `CREATE` task there\n    \n* `pages_read_engagement`\n    \n\nOnce it is published:\n\n* `pages_read_engagement`", "Group Roles: Not applicable; group nodes: An Admin; page nodes: Not applicable"], "limitations": [],
"errors": [{"code": "200", "doc": "A permission is missing" }, {"code": "80001", "doc": "Too many calls for this Page. Pause, then retry; see https://developers.facebook.com/docs/graph-api/overview/rate-limiting." }, {"code": "100", "doc": "A parameter is invalid" }],
"parameters": [
], "structures": [
], "answers": [
]},
{"id": "UpdateAlbum", "key": "album.update", "verb": "update", "status": "refused", "why": "You can't perform this operation on this endpoint.",
"method": "", "path": "", "otherPaths": [], "node": "", "edge": "",
"creates": "", "readAfterWrite": false, "url": "https://developers.facebook.com/docs/graph-api/reference/album/", "doc": "",
"permissions": [], "requirements": [], "limitations": [],
"errors": [],
"parameters": [
], "structures": [
], "answers": [
]},
{"id": "CreateUserLiveVideos", "key": "user/live_videos.create", "verb": "create", "status": "allowed", "why": "",
"method": "POST", "path": "/{user_id}/live_videos", "otherPaths": [], "node": "User", "edge": "UserLiveVideosEdge",
"creates": "@LiveVideo", "readAfterWrite": true, "url": "https://developers.facebook.com/docs/graph-api/reference/user/live_videos/", "doc": "Scheduling this way is deprecated: `POST /ID/live-video` answers with an error when `planned_start_time` is there. Put the schedule into `event_params`.",
"permissions": [], "requirements": [], "limitations": [],
"errors": [{"code": "200", "doc": "A permission is missing" }, {"code": "100", "doc": "A parameter is invalid" }, {"code": "1005", "doc": "The cover photo could not be uploaded." }, {"code": "1000", "doc": "An event cannot take place at that time." }],
"parameters": [
{"name": "content_tags", "type": "list<numeric string>", "doc": "Tags for what the video shows. A search with `type=adinterest` finds their IDs.\n\n                        For instance:\n                        ~~~~\n                        /search?type=adinterest&q=sailing\n                        ~~~~" },
{"name": "description", "type": "string", "doc": "Text that describes the new live video." },
{"name": "donate_button_charity_id", "type": "numeric string or integer", "doc": "ID of the charity that a donate button on the video gives to." },
{"name": "enable_backup_ingest", "type": "boolean", "doc": "True adds a URL for backup ingest; stop_on_delete_stream is then false by default" },
{"name": "encoding_settings", "type": "string", "doc": "Which preset the broadcaster encodes with, by its `identifier`. For live-360 broadcasts alone, so far. A `GET` of `/broadcaster_encoding_settings` finds the presets." },
{"name": "event_params", "type": "@LiveVideoEventParameter", "doc": "Settings of a Live Online Event. `start_time` (a unix timecode) moves its start; `cover` (a URL) becomes its cover photo.\n\nAs in { start_time: 1700000000, cover: 'https://example.com/cover.jpg', }" },
{"name": "fisheye_video_cropped", "type": "boolean", "doc": "Tells if the one fisheye video has been cropped" },
{"name": "front_z_rotation", "type": "float", "doc": "Front z rotation of the one fisheye video, in degrees" },
{"name": "is_spherical", "type": "boolean", "doc": "Marks a 360 live broadcast." },
{"name": "original_fov", "type": "int64", "doc": "Field of view that the camera had" },
{"name": "privacy", "type": "@PrivacyParameter", "doc": "Who may see this live video." },
{"name": "projection", "type": "@UserLiveVideosProjection", "doc": "Projection to expect of a 360 live stream; EQUIRECTANGULAR by default." },
{"name": "published", "type": "boolean", "doc": "False gives a preview of the stream before it goes live.\n\n                        Deprecated: set status instead." },
{"name": "schedule_custom_profile_image", "type": "file", "doc": "Your own picture for the story and the lobby of a scheduled live video." },
{"name": "spatial_audio_format", "type": "@UserLiveVideosSpatialAudioFormat", "doc": "Format of a spatial audio stream. Left out, the audio is taken to be mono or stereo." },
{"name": "status", "type": "@UserLiveVideosStatus", "doc": "State of the broadcast. `LIVE_NOW` is on air for users to see. `UNPUBLISHED` is being prepared, hidden from other users, and may be deleted automatically after some hours. To plan one ahead, use the `SCHEDULED` states." },
{"name": "stereoscopic_mode", "type": "@UserLiveVideosStereoscopicMode", "doc": "Stereoscopic layout of the video." },
{"name": "stop_on_delete_stream", "type": "boolean", "doc": "True stops the stream upon the RTMP command deleteStream." },
{"name": "title", "type": "string", "doc": "Title of the new live video, 254 characters at most." }
], "structures": [
], "answers": [
{"type": "object", "members": [
{"name": "id", "type": "numeric string", "doc": "" },
{"name": "stream_url", "type": "string", "doc": "" },
{"name": "secure_stream_url", "type": "string", "doc": "" },
{"name": "stream_secondary_urls", "type": "list<string>", "doc": "" },
{"name": "secure_stream_secondary_urls", "type": "list<string>", "doc": "" },
{"name": "dash_ingest_url", "type": "string", "doc": "" },
{"name": "dash_ingest_secondary_urls", "type": "list<string>", "doc": "" },
{"name": "event_id", "type": "numeric string", "doc": "" }
], "structures": [
] }
]},
{"id": "DeleteUserLiveVideos", "key": "user/live_videos.delete", "verb": "delete", "status": "refused", "why": "You can't perform this operation on this endpoint.",
"method": "", "path": "", "otherPaths": [], "node": "", "edge": "",
"creates": "", "readAfterWrite": false, "url": "https://developers.facebook.com/docs/graph-api/reference/user/live_videos/", "doc": "",
"permissions": [], "requirements": [], "limitations": [],
"errors": [],
"parameters": [
], "structures": [
], "answers": [
]},
{"id": "ReadUserLiveVideos", "key": "user/live_videos.read", "verb": "read", "status": "allowed", "why": "",
"method": "GET", "path": "/{user_id}/live_videos", "otherPaths": [], "node": "User", "edge": "UserLiveVideosEdge",
"creates": "", "readAfterWrite": false, "url": "https://developers.facebook.com/docs/graph-api/reference/user/live_videos/", "doc": "Lists the LiveVideos of a User.",
"permissions": [], "requirements": [], "limitations": [],
"errors": [{"code": "190", "doc": "The OAuth 2.0 access token is not valid" }, {"code": "100", "doc": "A parameter is invalid" }, {"code": "200", "doc": "A permission is missing" }],
"parameters": [
{"name": "broadcast_status", "type": "list<@UserLiveVideosBroadcastStatus>", "doc": "States of the live videos to return; all states when left out" },
{"name": "source", "type": "@UserLiveVideosSource", "doc": "Which videos to return: 'target' for those broadcast on the timeline of this user, 'owner' for those this user made", "defaultValue": "target" }
], "structures": [
], "answers": [
]},
{"id": "UpdateUserLiveVideos", "key": "user/live_videos.update", "verb": "update", "status": "refused", "why": "You can't perform this operation on this endpoint.",
"method": "", "path": "", "otherPaths": [], "node": "", "edge": "",
"creates": "", "readAfterWrite": false, "url": "https://developers.facebook.com/docs/graph-api/reference/user/live_videos/", "doc": "",
"permissions": [], "requirements": [], "limitations": [],
"errors": [],
"parameters": [
], "structures": [
], "answers": [
]},
{"id": "DeleteVideoPoll", "key": "video-poll.delete", "verb": "delete", "status": "refused", "why": "You can't perform this operation on this endpoint.",
"method": "", "path": "", "otherPaths": [], "node": "", "edge": "",
"creates": "", "readAfterWrite": false, "url": "https://developers.facebook.com/docs/graph-api/reference/video-poll/", "doc": "",
"permissions": [], "requirements": [], "limitations": [],
"errors": [],
"parameters": [
], "structures": [
], "answers": [
]},
{"id": "ReadVideoPoll", "key": "video-poll.read", "verb": "read", "status": "allowed", "why": "",
"method": "GET", "path": "/{video_poll_id}", "otherPaths": [], "node": "VideoPoll", "edge": "",
"creates": "", "readAfterWrite": false, "url": "https://developers.facebook.com/docs/graph-api/reference/video-poll/", "doc": "A poll inside a video.",
"permissions": [], "requirements": ["Live video API: Reading may require this feature permission."], "limitations": [],
"errors": [{"code": "100", "doc": "A parameter is invalid" }],
"parameters": [
], "structures": [
], "answers": [
]},
{"id": "UpdateVideoPoll", "key": "video-poll.update", "verb": "update", "status": "allowed", "why": "",
"method": "POST", "path": "/{video_poll_id}", "otherPaths": [], "node": "VideoPoll", "edge": "",
"creates": "", "readAfterWrite": true, "url": "https://developers.facebook.com/docs/graph-api/reference/video-poll/", "doc": "",
"permissions": [], "requirements": [], "limitations": [],
"errors": [{"code": "100", "doc": "A parameter is invalid" }],
"parameters": [
{"name": "action", "type": "@VideoPollAction", "doc": "What to do with the poll next", "required": true },
{"name": "show_results", "type": "boolean", "doc": "Whether viewers get to see the results once they have voted" }
], "structures": [
], "answers": [
{"type": "object", "members": [
{"name": "success", "type": "boolean", "doc": "" }
], "structures": [
] }
]}
],
"enums": [
{"id": "AlbumBackdatedTimeGranularity", "complete": false, "values": []},
{"id": "UserLiveVideosBroadcastStatus", "complete": true, "values": ["UNPUBLISHED", "LIVE", "LIVE_STOPPED", "PROCESSING", "VOD", "SCHEDULED_UNPUBLISHED", "SCHEDULED_LIVE", "SCHEDULED_EXPIRED", "SCHEDULED_CANCELED"]},
{"id": "UserLiveVideosProjection", "complete": true, "values": ["EQUIRECTANGULAR", "CUBEMAP", "HALF_EQUIRECTANGULAR"]},
{"id": "UserLiveVideosSource", "complete": true, "values": ["target", "owner"]},
{"id": "UserLiveVideosSpatialAudioFormat", "complete": true, "values": ["ambiX_4"]},
{"id": "UserLiveVideosStatus", "complete": true, "values": ["UNPUBLISHED", "LIVE_NOW", "SCHEDULED_UNPUBLISHED", "SCHEDULED_LIVE", "SCHEDULED_CANCELED"]},
{"id": "UserLiveVideosStereoscopicMode", "complete": true, "values": ["MONO", "LEFT_RIGHT", "TOP_BOTTOM"]},
{"id": "VideoPollAction", "complete": true, "values": ["ATTACH_TO_VIDEO", "CLOSE", "SHOW_VOTING", "SHOW_RESULTS", "DELETE_POLL"]},
{"id": "VideoPollStatus", "complete": true, "values": ["closed", "voting_open", "results_open"]}
],
"errors": [
{"code": 100, "lastCode": 100, "name": "", "category": "invalidParameter", "retryable": false, "recovery": "", "messages": ["A parameter is invalid"], "operations": ["album.read", "user/live_videos.create", "user/live_videos.read", "video-poll.read", "video-poll.update"], "subcodes": [
]},
{"code": 190, "lastCode": 190, "name": "", "category": "token", "retryable": false, "recovery": "", "messages": ["The OAuth 2.0 access token is not valid"], "operations": ["user/live_videos.read"], "subcodes": [
]},
{"code": 200, "lastCode": 200, "name": "", "category": "permission", "retryable": false, "recovery": "", "messages": ["A permission is missing"], "operations": ["album.read", "user/live_videos.create", "user/live_videos.read"], "subcodes": [
]},
{"code": 1000, "lastCode": 1000, "name": "", "category": "other", "retryable": false, "recovery": "", "messages": ["An event cannot take place at that time."], "operations": ["user/live_videos.create"], "subcodes": [
]},
{"code": 1005, "lastCode": 1005, "name": "", "category": "other", "retryable": false, "recovery": "", "messages": ["The cover photo could not be uploaded."], "operations": ["user/live_videos.create"], "subcodes": [
]},
{"code": 80001, "lastCode": 80001, "name": "", "category": "throttled", "retryable": true, "recovery": "", "messages": ["Too many calls for this Page. Pause, then retry; see https://developers.facebook.com/docs/graph-api/overview/rate-limiting."], "operations": ["album.read"], "subcodes": [
]}
],
"permissions": [
{"name": "pages_read_engagement", "doc": "", "dependencies": [], "operations": ["album.read"]},
{"name": "user_photos", "doc": "", "dependencies": [], "operations": ["album.read"]}
],
"metrics": [
],
"tables": [
],
"types": [
{"id": "Event", "name": "Event", "url": "https://developers.facebook.com/docs/graph-api/reference/event/" },
{"id": "LiveVideo", "name": "LiveVideo", "url": "https://developers.facebook.com/docs/graph-api/reference/live-video/" },
{"id": "LiveVideoEventParameter", "name": "LiveVideoEventParameter", "url": "" },
{"id": "Page", "name": "Page", "url": "" },
{"id": "Photo", "name": "Photo", "url": "https://developers.facebook.com/docs/graph-api/reference/photo/" },
{"id": "Place", "name": "Place", "url": "https://developers.facebook.com/docs/graph-api/reference/place/" },
{"id": "PrivacyParameter", "name": "PrivacyParameter", "url": "" }
]
};
