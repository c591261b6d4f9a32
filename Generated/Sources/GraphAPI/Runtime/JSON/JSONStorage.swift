/// What a JSON object stands on: a document that was read, or members that were made.
///
/// One reference for both keeps copies of objects cheap, in time and in the code that each type made of one has.
///
/// `@unchecked Sendable`: a document never changes, and members change only while one object alone refers to them.
@usableFromInline
class JSONStorage: @unchecked Sendable {}
