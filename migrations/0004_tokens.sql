-- A bookmark's tokens one by one, beside the vector of the whole, to compare word by word what a search has found.
ALTER TABLE embeddings ADD COLUMN tokens BLOB;           -- store/src/tokens.rs; NULL where the model gives none
