/// `ProfilePictureSource`: a type that the reference names and does not describe, as this package knows it.
public typealias ProfilePictureSource = GraphPicture
