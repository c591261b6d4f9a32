// Made from the values of `user/photos.type` in the reference by graphgen; edits to this file are lost.

/// Values of `user/photos.type`, `user/photos/uploaded.type`.
public struct UserPhotosType: GraphEnum {
    public let rawValue: Swift.String
    public init(rawValue: Swift.String) { self.rawValue = rawValue }

    @export(implementation) public static var tagged: Self { .init(rawValue: "tagged") }
    @export(implementation) public static var uploaded: Self { .init(rawValue: "uploaded") }
}

/// The values of ``UserPhotosType``.
public typealias UserPhotosUploadedType = UserPhotosType
